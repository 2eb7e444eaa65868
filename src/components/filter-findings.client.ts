/**
 * Narrows the list of findings to the choices made, and keeps the choices in the address: a copied link, reload,
 * back and forward give the same list. The list is whole without this script.
 */
const form = document.querySelector<HTMLFormElement>('#filter');
const items = [...document.querySelectorAll<HTMLElement>('#all [data-basis]')];
const count = document.querySelector<HTMLElement>('#count');
const none = document.querySelector<HTMLElement>('#none');

if (form !== null && count !== null && none !== null) {
  const selects = [...form.querySelectorAll('select')];

  const readAddress = () => {
    const choices = new URLSearchParams(location.search);
    for (const select of selects) {
      const wanted = choices.get(select.name) ?? '';
      const isKnown = [...select.options].some(({ value }) => value === wanted);
      select.value = isKnown ? wanted : '';
    }
  };

  const narrow = () => {
    let shown = 0;
    for (const item of items) {
      const fits = selects.every(
        ({ name, value }) =>
          value === '' || (item.getAttribute(`data-${name}`) ?? '').split(' ').includes(value),
      );
      item.hidden = !fits;
      if (fits) shown += 1;
    }
    count.textContent =
      (shown === 1 ? count.dataset['one'] : count.dataset['many'])?.replace('%', String(shown)) ?? '';
    none.hidden = shown > 0;
  };

  const writeAddress = () => {
    const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
    const query = new URLSearchParams(chosen).toString();
    history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
  };

  form.hidden = false;
  readAddress();
  narrow();
  form.addEventListener('change', () => {
    writeAddress();
    narrow();
  });
  form.addEventListener('reset', () => {
    for (const select of selects) select.value = '';
    writeAddress();
    narrow();
  });
  addEventListener('popstate', () => {
    readAddress();
    narrow();
  });
}
