import { later } from '../show/later';
import { stamp } from '../show/page';

/** Hands a file to the user, as if the page were a link to it. */
export const download = (file: File) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** Says below the buttons what has been done. */
export const notice = async (name: string) => {
  await later();
  document.querySelector('div[data-notice]')?.replaceChildren(stamp(`[data-notice="${name}"]`));
};

/** Shows a text that could not be copied, selected. */
export const offerByHand = async (text: string) => {
  await notice('by-hand');
  const place = document.querySelector<HTMLTextAreaElement>('div[data-notice] textarea');
  if (!place) return;
  place.value = text;
  place.select();
};
