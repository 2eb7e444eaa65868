import type * as z from 'zod';
import type { adoption } from '../schemas/adoption.ts';
import type { blueprint } from '../schemas/blueprint.ts';
import type { FieldWords, WordsFor } from './fields-en.ts';

const OFFICE = {
  role: { label: 'Which role?', help: 'The post or function; never the name of a person.' },
  department: { label: 'In which department?', help: 'As the department calls itself.' },
} satisfies Record<string, FieldWords>;

const BASIS = {
  claims: {
    label: 'On which claims does it stand?',
    help: 'Each with its model and a stroke in front.',
    example: 'andhra-pradesh-mana-mitra/services-available-2025-01-30',
  },
  findings: {
    label: 'On which findings does it stand?',
    help: 'Names of files in content/findings/, without the ending.',
  },
  parameters: {
    label: 'Which prices, limits or ratios does it use?',
    help: 'Ids that stand in data/parameters.csv.',
  },
  rules: { label: 'Which rules does it follow?', help: 'Ids that stand in data/rules.csv.' },
  judgement: {
    label: 'Why, where no evidence carries it?',
    help: 'The reason. It is shown as judgement. Leave it out where claims or findings carry the point alone.',
  },
} satisfies Record<string, FieldWords>;

const POINT = { text: { label: 'What?', help: 'One point, in a sentence or two.' }, ...BASIS };

/** Words for the fields of a blueprint, in English. */
export const blueprintFieldsEn: WordsFor<z.infer<typeof blueprint>> = {
  title: { label: 'What does Delhi do?', help: 'In one line: the plan, not the topic.' },
  summary: { label: 'In two sentences', help: 'What a reader should take along who reads nothing else.' },
  purpose: { label: 'What for?', help: 'What is to be better for whom when it is done.' },
  use_cases: { label: 'Use cases', help: 'For what WhatsApp is used in it.' },
  problem: {
    label: 'The problem in Delhi today',
    help: 'Only what the claims show.',
    fields: {
      text: { label: 'What is the problem?', help: 'Delhi today, in a few sentences.' },
      claims: { label: 'Which claims show it?', help: 'At least one.' },
    },
  },
  owner: { label: 'Who owns it?', help: 'The one office that answers for it.', fields: OFFICE },
  actions: {
    label: 'Actions',
    help: 'In the order of doing. Each stands on something, or says that it is a judgement.',
    fields: {
      id: {
        label: 'Name of the action',
        help: 'Permanent within the blueprint, in small letters with hyphens.',
        example: 'one-number-for-each-complaint',
      },
      what: { label: 'What is done?', help: 'One concrete thing that can be done and seen to be done.' },
      who: { label: 'Who does it?', help: 'A role and its department.', fields: OFFICE },
      month: {
        label: 'In which month does it begin?',
        help: 'Counted from the start; the first month is 1.',
      },
      months: { label: 'How many months does it take?', help: 'A whole number, 1 or more.' },
      depends_on: {
        label: 'What must be done before?',
        help: 'Names of other actions of this blueprint; [] if it waits for none.',
      },
      ...BASIS,
    },
  },
  technology: { label: 'Technology', help: 'What it runs on, point by point.', fields: POINT },
  protocols: { label: 'Protocols', help: 'The rules by which it works, point by point.', fields: POINT },
  staffing: { label: 'Staffing', help: 'Who is needed, point by point.', fields: POINT },
  cost: { label: 'Cost', help: 'What it costs, point by point, with dated prices.', fields: POINT },
  risks: {
    label: 'Risks',
    help: 'What can go wrong, and what the plan does about it.',
    fields: {
      risk: { label: 'What can go wrong?', help: 'In a sentence.' },
      elsewhere: {
        label: 'What happened elsewhere?',
        help: 'With the claims or findings that show it. Leave it out where nothing is on record.',
      },
      ...BASIS,
      answer: { label: 'What does the plan do about it?', help: 'In a sentence or two.' },
    },
  },
  measures: {
    label: 'Measures',
    help: 'How anybody can see whether it works.',
    fields: {
      attribute: {
        label: 'By which attribute is it measured?',
        help: 'One attribute of the dictionary.',
        example: 'complaints_received',
      },
      what: { label: 'What is measured?', help: 'In a few words.' },
      target: { label: 'What is the target?', help: 'In words, with the month by which.' },
      claim: { label: "Which claim holds today's value?", help: 'Leave it out where it is not known.' },
    },
  },
  preconditions: {
    label: 'Preconditions',
    help: 'What must be so in Delhi. Each is tested against the claims of all models of Delhi.',
    fields: {
      id: { label: 'Name of the precondition', help: 'In small letters with hyphens.' },
      what: { label: 'What must be so?', help: 'In a sentence.' },
      attribute: {
        label: 'Which attribute decides it?',
        help: 'One whose answer is yes or no, a word of a list, or a number.',
        example: 'verified_number',
      },
      wants: {
        label: 'Which answers meet it?',
        help: 'In square brackets. Not for numbers.',
        example: 'yes',
      },
      at_least: { label: 'From which number on is it met?', help: 'For numbers only.', example: '100' },
      for: { label: 'Which actions wait for it?', help: 'Left out: the whole blueprint does.' },
    },
  },
  alternatives: {
    label: 'Alternatives',
    help: 'What was considered and rejected.',
    fields: {
      what: { label: 'What else could be done?', help: 'In a sentence.' },
      why_not: { label: 'Why not?', help: 'In a sentence or two.' },
      ...BASIS,
    },
  },
  not_known: {
    label: 'What is not known yet',
    help: 'Questions whose answers could change the plan.',
    fields: {
      question: { label: 'What is the question?', help: 'As a team would put it.' },
      model: { label: 'Whom to ask', help: 'A model on record, where one could answer.' },
      attribute: {
        label: 'Which attribute is it?',
        help: "Then that model's kit asks it first. Leave it out if no attribute fits.",
      },
    },
  },
  author: {
    label: 'Which office wrote it?',
    help: 'An office, or "desk research"; never the name of a person.',
    example: 'desk research',
  },
  written_on: {
    label: 'Written on',
    help: 'What it cites is compared with what stood on this day.',
    example: '2025-02-03',
  },
  version: {
    label: 'Version',
    help: 'In double quotes. Raise it with every change of substance.',
    example: '1.0',
  },
  status: {
    label: 'Draft, in review or published?',
    help: 'A draft is not on the site. One without a review says so there.',
  },
  review: {
    label: 'Review',
    help: 'Leave empty until another office has read it against its claims.',
    fields: {
      by: { label: 'Which office reviewed it?', help: 'An office other than the one that wrote it.' },
      on: { label: 'Reviewed on', help: 'Year, month and day.', example: '2025-02-10' },
      note: { label: 'What did the review find?', help: 'What was checked, and what remains open.' },
    },
  },
};

/** Words for the fields of an entry of the adoption ledger, in English. */
export const adoptionFieldsEn: WordsFor<z.infer<typeof adoption>> = {
  blueprint: { label: 'Of which blueprint?', help: 'The name of its file, without the ending.' },
  action: { label: 'Which action?', help: 'Its id within the blueprint.' },
  as_of: {
    label: 'How did it stand on what day?',
    help: 'The day of which the evidence speaks; where there is none, the day on which somebody looked.',
    example: '2025-01-30',
  },
  status: {
    label: 'How far has it come?',
    help: 'Not started, limited, substantial or complete. "No evidence" when nobody can tell: that is not "not started".',
  },
  evidence: {
    label: 'What shows it?',
    help: 'A source. May be left out only with "no evidence".',
  },
  note: {
    label: 'What should a reader know?',
    help: 'What the evidence shows. With "no evidence": where somebody looked, and when.',
  },
};
