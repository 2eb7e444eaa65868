import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/browser/chromium.ts';

const PORT = 4399;

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: 'list',
  use: { baseURL: `http://localhost:${PORT}`, launchOptions: await findChromium() },
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
