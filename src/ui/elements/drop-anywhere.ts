import { listenToFiles } from './files';

const load = () => import('./desk-loading');

// From a page that takes no files the browser would leave for whatever is dropped.
document.addEventListener('dragenter', () => void load(), { once: true });
listenToFiles((_, files) => void load().then(({ takeToDesk }) => takeToDesk(files)));
