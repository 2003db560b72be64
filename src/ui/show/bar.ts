/** The bar is there while the head itself is out of sight. */
export const watchBar = (panel: HTMLElement) => {
  const head = panel.querySelector('.rows') ?? panel;
  new IntersectionObserver(([entry]) => {
    const away = entry?.isIntersecting === false;
    panel.toggleAttribute('data-away', away);
    panel.querySelector('.bar')?.toggleAttribute('hidden', !away || panel.dataset['run'] === 'idle');
  }).observe(head);
};
