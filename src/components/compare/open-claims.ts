/**
 * Opens all claims of a cell over the table: the part of the model's page that holds them, so that both say the same.
 * When it cannot be had, the browser goes to the page.
 */
export async function openClaims(link: HTMLAnchorElement, dialog: HTMLDialogElement): Promise<void> {
  const place = dialog.querySelector<HTMLElement>('.dialog-body');
  const attribute = link.dataset['attribute'] ?? '';
  if (place === null) return;
  try {
    const response = await fetch(link.href);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const part = page.getElementById(attribute)?.closest('.full-cell, .cell, section');
    if (!response.ok || part === null || part === undefined) throw new Error(link.href);
    const model = page.querySelector('.trail li:last-child')?.textContent ?? '';
    const heading = dialog.querySelector('h2');
    if (heading !== null) heading.textContent = model.trim();
    for (const one of part.querySelectorAll('[id]')) one.removeAttribute('id');
    place.replaceChildren(document.importNode(part, true));
    dialog.querySelector<HTMLAnchorElement>('.open-page')?.setAttribute('href', link.href);
    dialog.showModal();
    place.scrollTop = 0;
  } catch {
    location.assign(link.href);
  }
}
