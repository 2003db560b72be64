import { provideBrowser } from './browser';

/** Finds the browser once for all workers, which inherit the environment. */
const globalSetup = () => {
  process.env['CHROMIUM_PATH'] = provideBrowser();
};

export default globalSetup;
