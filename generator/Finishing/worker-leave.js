// The guide is not kept any more: takes the place of the worker that kept it, clears up and goes.
addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(forget().then(() => registration.unregister())));
