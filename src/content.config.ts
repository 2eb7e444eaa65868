import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import * as z from 'zod';
import { findIssues } from './checks/index.ts';
import { loadCorpus, type Records, recordsOf } from './corpus/index.ts';
import { finishInterrupted } from './filing/write-files.ts';
import { formatText } from './issues/index.ts';
import { buildDate } from './site/build-date.ts';

/** Reads and checks all records below a folder. Throws the whole report when one of them is an error. */
function readRecords(root: string): Records {
  finishInterrupted(root);
  const corpus = loadCorpus(root);
  const issues = findIssues({ corpus, today: buildDate() });
  if (issues.some((issue) => issue.level === 'error')) throw new Error(`\n${formatText(issues)}`);
  return recordsOf(corpus);
}

/** All records as one entry: they are read, checked and replaced together, so no page sees half a change. */
const recordsLoader: Loader = {
  name: 'records',
  async load({ store, watcher, logger, config }) {
    const root = new URL('.', config.root).pathname;
    const load = () => store.set({ id: 'all', data: { ...readRecords(root) } });
    load();
    watcher?.add([`${root}data`, `${root}content`]);
    watcher?.on('all', (_event, path) => {
      if (!path.startsWith(`${root}data`) && !path.startsWith(`${root}content`)) return;
      try {
        load();
        logger.info('Records read again.');
      } catch (error) {
        // While somebody writes, the last sound state stays on the page and the report is in the terminal.
        logger.error(error instanceof Error ? error.message : String(error));
      }
    });
  },
};

export const collections = {
  records: defineCollection({ loader: recordsLoader, schema: z.custom<Records>() }),
};
