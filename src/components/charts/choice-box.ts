import type { ChartNames } from '../../charts/chart-js.ts';
import type { ChartDocument } from '../../charts/chart-json.ts';
import { stringsFor } from '../../i18n/index.ts';
import { chooseOnPage, onChoice, readPage } from './page-choice.ts';

/** Check boxes for the models of a page's charts, ticked as the address says; what it says in vain stands beside them. */
export function choiceBox({ models }: Pick<ChartDocument, 'models'>, names: ChartNames): HTMLElement {
  const words = stringsFor(names.language).chartTools;
  const known = Object.keys(models);
  const box = document.createElement('details');
  box.className = 'chart-choice';
  const summary = document.createElement('summary');
  summary.textContent = words.choose;
  const group = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.className = 'unseen';
  legend.textContent = words.choose;
  group.append(legend);
  const inputs = known.map((id) => {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'checkbox';
    input.value = id;
    label.append(input, ` ${names.model(id)}`);
    group.append(label);
    return input;
  });
  const all = document.createElement('button');
  all.type = 'button';
  all.textContent = words.all;
  const note = document.createElement('p');
  note.className = 'chart-choice-note';
  note.role = 'status';
  box.append(summary, group, all);

  const show = () => {
    const { chosen, unknown } = readPage(known);
    for (const input of inputs) input.checked = chosen?.includes(input.value) ?? true;
    note.textContent = unknown.length > 0 ? words.passedOver(unknown.join(', ')) : '';
  };
  group.addEventListener('change', () =>
    chooseOnPage(
      inputs.filter(({ checked }) => checked).map(({ value }) => value),
      known,
    ),
  );
  all.addEventListener('click', () => chooseOnPage(known, known));
  onChoice(show);
  show();
  const whole = document.createElement('div');
  whole.append(box, note);
  return whole;
}
