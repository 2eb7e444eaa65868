/** A file that a page hands out. */
export interface OutFile {
  name: string;
  text: string;
  type: string;
}

/** Saves a file to the device, where the browser keeps what is downloaded. */
export function saveFile({ name, text, type }: OutFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement('a');
  Object.assign(anchor, { href: address, download: name });
  anchor.click();
  URL.revokeObjectURL(address);
}
