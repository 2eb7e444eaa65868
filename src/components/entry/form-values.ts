/** Values between a form's controls and plain records. A control's name is its path: "claims.0.value". */

export type Values = { [key: string]: string | string[] | Values };

/** Reads all controls below `root` whose names begin with `prefix` and a dot, as a record. Lists come from boxes. */
export function readValues(root: ParentNode, prefix: string): Values {
  const values: Values = {};
  for (const control of controlsOf(root, prefix)) {
    const path = control.name.slice(prefix.length + 1).split('.');
    if (isBox(control)) {
      const list = getAt(values, path) ?? setAt(values, path, []);
      if (control.checked && Array.isArray(list)) list.push(control.value);
    } else setAt(values, path, control.value);
  }
  for (const many of root.querySelectorAll<HTMLElement>(`[data-many^="${prefix}."]`)) {
    const path = (many.dataset['many'] ?? '').slice(prefix.length + 1).split('.');
    setAt(
      values,
      path,
      [...many.querySelectorAll<HTMLElement>('.chosen > li')].map((item) => item.dataset['value'] ?? ''),
    );
  }
  return values;
}

/** Writes a record into the controls below `root`; what no control asks for is left alone. */
export function writeValues(root: ParentNode, prefix: string, values: Record<string, unknown>): void {
  for (const control of controlsOf(root, prefix)) {
    const value = getAt(values as Values, control.name.slice(prefix.length + 1).split('.'));
    if (isBox(control)) control.checked = Array.isArray(value) && value.map(String).includes(control.value);
    else if (value !== undefined && typeof value !== 'object') control.value = String(value);
    else control.value = '';
  }
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function controlsOf(root: ParentNode, prefix: string): Control[] {
  return [...root.querySelectorAll<Control>(`[name^="${prefix}."]`)];
}

function isBox(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === 'checkbox';
}

function getAt(values: Values, path: readonly string[]): Values[string] | undefined {
  return path.reduce<Values[string] | undefined>(
    (value, key) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? value[key] : undefined,
    values,
  );
}

function setAt<T extends Values[string]>(values: Values, path: readonly string[], value: T): T {
  const [last = '', ...before] = [...path].reverse();
  let group = values;
  for (const key of before.reverse()) {
    const inner = group[key];
    if (typeof inner === 'object' && !Array.isArray(inner)) group = inner;
    else {
      const made: Values = {};
      group[key] = made;
      group = made;
    }
  }
  group[last] = value;
  return value;
}
