let made = 0;

/**
 * Turns the parts of a chart, which stand below each other without this script, into tabs: the WAI-ARIA pattern, in
 * which arrow keys, Home and End move and choose at once. Each part says its tab's name in `data-tab`.
 */
export function addTabs(figure: HTMLElement): void {
  const parts = [...figure.querySelectorAll<HTMLElement>('[data-tab]')];
  const [first] = parts;
  if (first === undefined || parts.length < 2) return;
  const list = document.createElement('div');
  list.className = 'chart-tabs';
  list.role = 'tablist';
  const tabs = parts.map((part, index) => {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.role = 'tab';
    tab.textContent = part.dataset['tab'] ?? '';
    part.id ||= `chart-part-${made++}`;
    tab.id = `${part.id}-tab`;
    tab.setAttribute('aria-controls', part.id);
    part.role = 'tabpanel';
    part.setAttribute('aria-labelledby', tab.id);
    tab.onclick = () => choose(index);
    list.append(tab);
    return tab;
  });

  function choose(chosen: number): void {
    for (const [index, tab] of tabs.entries()) {
      tab.ariaSelected = String(index === chosen);
      tab.tabIndex = index === chosen ? 0 : -1;
      const part = parts[index];
      if (part !== undefined) part.hidden = index !== chosen;
    }
  }

  list.onkeydown = (event) => {
    const last = tabs.length - 1;
    const now = tabs.findIndex((tab) => tab.tabIndex === 0);
    const next = {
      ArrowRight: now === last ? 0 : now + 1,
      ArrowLeft: now === 0 ? last : now - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    tabs[next]?.focus();
  };
  choose(0);
  first.before(list);
}
