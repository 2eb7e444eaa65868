/** Set by astro.config.mjs: true for `astro dev` alone. */
declare const SHOWS_DRAFTS: boolean;
