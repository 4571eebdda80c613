// Has the browser keep the guide, where its pages name a manifest, and says at the end of the page how far that is.
// A new version is shown when the reader says so.
StudyGuide.start('offline', () => {
  const { serviceWorker } = navigator;
  if (!document.querySelector('link[rel="manifest"]') || !serviceWorker || !location.protocol.startsWith('http')) {
    return;
  }
  let worker = null;
  let isAskedFor = false;

  /** @param {string} text */
  const say = (text, ...buttons) => {
    const place = document.querySelector('.site-footer__shortcuts');
    if (!place) {
      return; // a page of several languages
    }
    let state = place.querySelector('[data-part="offline"]');
    if (!state) {
      state = StudyGuide.element('span', 'offline-state');
      state.dataset.part = 'offline';
      place.append(state);
    }
    state.textContent = text;
    for (const button of buttons) {
      state.append(' ', button);
    }
  };

  const sayKept = ({ isWhole, size }) => {
    if (isWhole) {
      say(StudyGuide.word('offline_kept'));
    } else {
      const label = StudyGuide.word('offline_keep', { size: String(Math.ceil(size / 1e6)) });
      say(StudyGuide.word('offline_partly'), StudyGuide.button('link-button', label, 'keep-offline'));
    }
  };

  const sayProgress = ({ share }) => say(StudyGuide.word('offline_keeping', { percent: String(Math.floor(share * 100)) }));

  StudyGuide.actions['keep-offline'] = () => worker && worker.postMessage({ task: 'keep-whole' });

  const offer = show => {
    if (document.querySelector('[data-part="new-version"]')) {
      return;
    }
    const notice = StudyGuide.element('div', 'notice');
    notice.dataset.part = 'new-version';
    const button = StudyGuide.button('button', StudyGuide.word('offline_show'));
    button.addEventListener('click', show);
    const close = StudyGuide.button('tool', StudyGuide.word('close'));
    close.addEventListener('click', () => notice.remove());
    notice.append(StudyGuide.element('p', '', StudyGuide.word('offline_new')), button, close);
    document.body.append(notice);
    StudyGuide.announce(StudyGuide.word('offline_new'));
  };

  /** A version is offered once it is whole: it waits then. */
  const offerWaiting = ({ waiting, active }) => {
    if (waiting && active) {
      offer(() => {
        isAskedFor = true;
        waiting.postMessage({ task: 'take-over' });
      });
    }
  };

  const follow = registration => {
    offerWaiting(registration);
    registration.addEventListener('updatefound', () => {
      const next = registration.installing;
      next.addEventListener('statechange', () => next.state === 'installed' && offerWaiting(registration));
    });
  };

  const hear = ({ data, source }) => {
    if (data.scope === StudyGuide.root && source === worker) {
      (data.kind === 'progress' ? sayProgress : sayKept)(data);
    }
  };

  const begin = async () => {
    const hadWorker = Boolean(serviceWorker.controller);
    const registration = await serviceWorker.register(`${StudyGuide.root}worker.js`);
    follow(registration);
    serviceWorker.addEventListener('message', hear);
    serviceWorker.addEventListener('controllerchange', () => {
      if (isAskedFor) {
        location.reload();
      } else if (hadWorker) {
        offer(() => location.reload()); // another window asked for it
      }
    });
    worker = (await serviceWorker.ready).active;
    worker.postMessage({ task: 'keep' });
  };

  begin().catch(() => {}); // a browser that refuses shows the guide all the same
});
