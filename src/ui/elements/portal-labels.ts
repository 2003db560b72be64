/** What the portal calls something, by its name in the dictionary, in the language the reader has chosen for it. */
export const portalLabels = async (): Promise<(name: string) => string> => {
  const { labels } = await import('virtual:portal-labels');
  return (name) => labels[name]?.[document.documentElement.dataset['portal'] === 'en' ? 'en' : 'de'] ?? name;
};
