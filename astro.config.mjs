import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  // Two pages at one address would otherwise only be a warning.
  prerenderConflictBehavior: 'error',
  integrations: [mdx()],
  // Lossless: the default drops the spaces between words that stand on lines of their own.
  compressHTML: true,
  // The Content-Security-Policy allows nothing inline.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: 'prism' },
  devToolbar: { enabled: false },
});
