/** Lines of a customer's list of shipments: something that a browser has to lay out. */
const shipments = Array.from({ length: 40 }, (_, at) => {
  const order = 88_213 + at * 38;
  return `<tr><td>PO-${order}</td><td>HL77${order}</td><td>Brake sensors, ${1 + (at % 12)} pallets</td><td>Shanghai</td></tr>`;
}).join('');

/**
 * The same portal for everyone who is measured; what differs stands in the head and at the end of the body.
 */
export const portalPage = (head: string, body = ''): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Shipments</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;margin:2rem}td{padding:.25rem .75rem}</style>
${head}
</head>
<body>
<h1>Your shipments</h1>
<table>${shipments}</table>
${body}
</body>
</html>`;
