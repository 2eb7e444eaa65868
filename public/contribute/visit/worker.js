// Answers for the entry page alone: from the network where there is one, else with what the page kept on the device.
const CACHE = 'on-record-entry';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});

async function answer(request) {
  try {
    const response = await fetch(request);
    if (response.ok || response.status === 404) return response;
    return (await kept(request)) ?? response;
  } catch (error) {
    const answer = await kept(request);
    if (answer === undefined) throw error;
    return answer;
  }
}

async function kept(request) {
  const cache = await caches.open(CACHE);
  return cache.match(request, { ignoreSearch: request.mode === 'navigate', ignoreVary: true });
}
