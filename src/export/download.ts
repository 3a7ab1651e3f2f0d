/** Milliseconds after which nobody reads the blob any more: Safari still does some time after the click. */
const KEPT = 40_000;

/** Hands a file to the reader's browser to save. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
