/** What hosts read and no visitor gets, even where the whole folder was copied beside the site. */
export const HOST_FILES = ['.htaccess', '_headers', 'nginx.conf', 'staticwebapp.config.json', 'web.config'] as const;

/** Their names as an alternative of a regular expression. */
export const hostFilesPattern = HOST_FILES.map((name) => name.replaceAll('.', '\\.')).join('|');
