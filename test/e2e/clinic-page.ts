import type { Page } from 'playwright-core';

/** Opens a page of a customer's site on `origin`, whose only script is the widget of `server`. */
export async function openClinicPage(
  page: Page,
  origin: string,
  server: string,
  attributes = '',
): Promise<void> {
  const address = `${origin}/clinic.html`;
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Riverside Dental</title><h1>Riverside Dental</h1>
<script src="${server}/carillon.js" data-business="riverside-dental" data-language="en" ${attributes}></script></html>`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(address);
}
