import { execFileSync } from 'node:child_process';

const git = (folder: string, ...args: readonly string[]) => {
  try {
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
};

/**
 * The date of a release: that of its commit. Web servers tell by size and date whether a visitor's copy is still the
 * current one, so two releases must not have the same. What was changed since the commit, or is no clone, is of today.
 */
export const releaseDate = (folder: string, now: Date): Date => {
  const seconds = Number(git(folder, 'log', '-1', '--format=%ct'));
  const isCommit = git(folder, 'status', '--porcelain') === '' && seconds > 0;
  return isCommit ? new Date(seconds * 1000) : now;
};
