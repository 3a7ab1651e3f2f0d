/** Lets dialogs open and close, which jsdom does not. They tell of being closed as browsers do; where the focus goes is a browser's to show. */
export function letDialogsOpen(): void {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}
