import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** Drafts show while somebody works on the site, and only then: by the command, since modes can be set from outside. */
const drafts = {
  name: 'drafts',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) =>
      updateConfig({ vite: { define: { SHOWS_DRAFTS: JSON.stringify(command === 'dev') } } }),
  },
};

export default defineConfig({
  trailingSlash: 'always',
  // Two pages at one address would otherwise only be a warning.
  prerenderConflictBehavior: 'error',
  integrations: [mdx(), drafts],
  // Lossless: the default drops the spaces between words that stand on lines of their own.
  compressHTML: true,
  build: {
    // The Content-Security-Policy allows nothing inline.
    inlineStylesheets: 'never',
    // Pages are drawn while others are being written; one at a time, the build waits for the disk after each.
    concurrency: 16,
  },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: 'prism' },
  devToolbar: { enabled: false },
});
