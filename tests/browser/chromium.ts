import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** How to start Chromium: the machine's own where there is one, else the one that npm brought. */
export async function findChromium(): Promise<{ executablePath: string; args: string[] }> {
  const installed = INSTALLED.find((path) => existsSync(path));
  return {
    executablePath: installed ?? (await bundled.executablePath()),
    // Containers run as root, where Chromium's own sandbox refuses to start.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  };
}
