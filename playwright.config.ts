import { defineConfig } from '@playwright/test';
import { browserProjects } from './tests/browser/browsers.ts';

const PORT = 4399;

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: 'list',
  projects: await browserProjects(process.env['BROWSERS']),
  use: { baseURL: `http://localhost:${PORT}` },
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
