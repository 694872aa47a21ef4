// Each order has a button of its own, so the report is about the right one from the start.
for (const button of document.querySelectorAll('[data-waybill]')) {
  button.addEventListener('click', async () => {
    await customElements.whenDefined('redress-widget');
    const { order, waybill } = button.dataset;
    document.querySelector('redress-widget').open({ order, waybill });
  });
}
