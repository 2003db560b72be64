/**
 * The domain that Microsoft gives each organisation, in its clouds, to be part
 * of a pattern that heeds no case.
 */
export const INITIAL_DOMAIN = '[\\w-]{1,100}\\.(?:onmicrosoft\\.(?:com|us|de)|partner\\.onmschina\\.cn)';
