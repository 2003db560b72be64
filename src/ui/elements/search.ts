type Options = Readonly<Record<string, unknown>> & { readonly element: string };

const load = () => import('virtual:pagefind-ui');

/** Resolves once the dialog around the search is opened, by button or by keyboard. */
const opened = (dialog: HTMLDialogElement) =>
  new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      if (!dialog.open) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(dialog, { attributeFilter: ['open'] });
    if (dialog.open) resolve();
  });

/**
 * What Starlight takes for Pagefind's interface: it loads the real one when the search is opened, not with every page.
 * Starlight puts the focus into the field as it opens, so the first time that is done here.
 */
export class PagefindUI {
  constructor(options: Options) {
    void this.show(options);
  }

  private async show(options: Options) {
    const dialog = document.querySelector(options.element)?.closest('dialog');
    if (!dialog) return;
    await opened(dialog);
    const { PagefindUI: Interface } = await load();
    new Interface(options);
    if (dialog.open) dialog.querySelector('input')?.focus();
  }
}
