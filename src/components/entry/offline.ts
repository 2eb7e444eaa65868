const CACHE = 'on-record-entry';

/**
 * Makes the page work without a network from now on: keeps it, what it is made of and the records on the device, and
 * registers the worker that answers with them when nothing else does.
 */
export async function keepForOffline(worker: string, records: string): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
  await navigator.serviceWorker.register(worker);
  const parts = [
    ...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet], link[rel=icon]'),
    ...document.querySelectorAll<HTMLScriptElement>('script[src]'),
  ].map((part) => (part instanceof HTMLLinkElement ? part.href : part.src));
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /\/_astro\//.test(name));
  const needed = new Set([
    new URL(location.pathname, location.href).href,
    new URL(records, location.href).href,
    ...parts,
    ...loaded,
  ]);
  const cache = await caches.open(CACHE);
  await cache.addAll([...needed]);
  // Parts of an earlier state of the page are of no use to this one.
  for (const { url } of await cache.keys()) if (!needed.has(url)) await cache.delete(url);
}
