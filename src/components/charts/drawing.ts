// Everything that needs Chart.js, in one piece: once a chart is drawn, saving it needs no network.
export { burnPicture } from './burn-picture.ts';
export { drawLive } from './draw-canvas.ts';
export { followPoints } from './follow-points.ts';
