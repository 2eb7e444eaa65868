/**
 * The one Content-Security-Policy of the site: nothing inline, nothing from another host.
 * 'wasm-unsafe-eval' lets the search index, which is WebAssembly, run.
 */
export const SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Headers that a server sends with every page; a meta tag cannot carry `frame-ancestors`. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${SECURITY_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** Addresses that are made to stand in frames of other sites, and carry nothing that could be clicked by deceit. */
const FOR_FRAMES = /^\/charts\/[^/]+\/embed\//;

/** The headers for an address. */
export function securityHeadersFor(address: string): Readonly<Record<string, string>> {
  return FOR_FRAMES.test(address)
    ? { ...SECURITY_HEADERS, 'Content-Security-Policy': SECURITY_POLICY }
    : SECURITY_HEADERS;
}
