import { provideBrowser } from './browser';

/** Where there is no browser it is installed once, before the workers look for it. */
const globalSetup = () => {
  provideBrowser();
};

export default globalSetup;
