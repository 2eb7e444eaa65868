/** Pagefind's own search box, loaded only on the search page; the question is kept in the address (?q=). */
interface SearchBox {
  triggerSearch(question: string): void;
}

interface PagefindWindow extends Window {
  PagefindUI?: new (options: Record<string, unknown>) => SearchBox;
}

const lists = document.querySelector<HTMLElement>('#lists');
const why = document.querySelector<HTMLElement>('#why');

function addStyle(href: string): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
}

function addScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} cannot be loaded`));
    document.head.append(script);
  });
}

function openSearch(): void {
  const { PagefindUI } = window as PagefindWindow;
  if (PagefindUI === undefined) throw new Error('The search box is not there.');
  const box = new PagefindUI({
    element: '#search',
    showImages: false,
    showSubResults: true,
    resetStyles: false,
    openFilters: ['kind'],
    translations: { zero_results: document.querySelector<HTMLElement>('#search')?.dataset['none'] },
  });
  if (lists !== null) lists.hidden = true;
  const input = document.querySelector<HTMLInputElement>('#search input');
  // Pagefind names its box by a title alone, which not every screen reader tells.
  input?.setAttribute('aria-label', input.placeholder);
  input?.addEventListener('input', () => {
    const query = input.value === '' ? '' : `?q=${encodeURIComponent(input.value)}`;
    history.replaceState(null, '', `${location.pathname}${query}`);
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) box.triggerSearch(asked);
  input?.focus();
}

addStyle('/pagefind/pagefind-ui.css');
addScript('/pagefind/pagefind-ui.js')
  .then(openSearch)
  .catch(() => {
    if (lists !== null) lists.hidden = false;
    if (why !== null) why.textContent = why.dataset['failed'] ?? '';
  });
