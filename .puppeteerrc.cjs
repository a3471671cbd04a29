// The browser comes from @sparticuz/chromium or from the system: nothing is downloaded at install time.
module.exports = { skipDownload: true };
