// Serves dist/ with the security headers, and says where. PORT sets the first port to try.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { SECURITY_HEADERS, securityHeadersFor } from '../src/site/security-policy.ts';

const FIRST_PORT = Number(process.env['PORT'] ?? 4321);
const PORTS_TO_TRY = 10;
/** Not among the types that the file server knows. */
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/. Run: npm run build');
  process.exit(1);
}

const site = sirv('dist', {
  setHeaders: (response, path) => {
    for (const [name, value] of Object.entries(securityHeadersFor(path))) response.setHeader(name, value);
    if (path.endsWith('.xlsx')) response.setHeader('Content-Type', SPREADSHEET);
  },
});
const notFound = readFileSync('dist/404.html');

const server = createServer((request, response) => {
  site(request, response, () => {
    response.writeHead(404, { ...SECURITY_HEADERS, 'Content-Type': 'text/html; charset=utf-8' });
    response.end(notFound);
  });
});
let port = FIRST_PORT;
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || port >= FIRST_PORT + PORTS_TO_TRY) throw error;
  port += 1;
  server.listen(port);
});
server.on('listening', () => console.log(`\nThe site is at http://localhost:${port}/\nStop it with Ctrl+C.`));
server.listen(port);
