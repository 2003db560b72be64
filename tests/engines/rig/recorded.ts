import { until, type Tab } from './tab';

interface Recording {
  copied: Promise<string>[];
  saved: Promise<string>[];
}
declare global {
  interface Window {
    recording?: Recording;
  }
}

/** What the page copies and hands over as a file from now on, and whether the browser let it. */
export const record = (tab: Tab): Promise<void> =>
  tab.run(() => {
    const recording: Recording = (window.recording = { copied: [], saved: [] });
    const told = async (written: Promise<void>, text: () => Promise<string>) =>
      written.then(text, (error: unknown) => `refused: ${String(error)}`);
    const { clipboard } = navigator;
    const [writeText, write] = [clipboard.writeText.bind(clipboard), clipboard.write.bind(clipboard)];
    clipboard.writeText = (text) => {
      const written = writeText(text);
      recording.copied.push(told(written, () => Promise.resolve(text)));
      return written;
    };
    clipboard.write = (items) => {
      const written = write(items);
      const text = async () => (await items[0]?.getType('text/plain'))?.text() ?? '';
      recording.copied.push(told(written, text));
      return written;
    };
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) recording.saved.push(file.text());
      return createObjectURL(file);
    };
  });

const last = (tab: Tab, kind: keyof Recording): Promise<string> =>
  until(kind, () => tab.run((name) => window.recording?.[name].at(-1), kind));

export const copied = (tab: Tab): Promise<string> => last(tab, 'copied');
export const saved = (tab: Tab): Promise<string> => last(tab, 'saved');
