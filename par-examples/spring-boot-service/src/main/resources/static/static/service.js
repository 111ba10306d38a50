'use strict';
// Everything works without this script; it shows points and faults while somebody types, and keeps a draft.
(() => {
  const token = () => document.querySelector('input[name=_csrf]')?.value ?? '';
  const headers = { 'X-Requested-With': 'fetch', 'Accept': 'application/json' };

  const ENDED = 'Phiên làm việc đã hết hạn. Hãy bấm Lưu: bạn sẽ được đăng nhập lại và không mất nội dung đã nhập.';
  const UNREACHED = 'Chưa kết nối được máy chủ; nội dung vẫn còn trên trang này.';

  const sheet = document.querySelector('form[data-check]');
  if (sheet) {
    let timer = 0, turn = 0;
    const saved = document.getElementById('saved');
    const show = live => {
      for (const place of sheet.querySelectorAll('.field-messages')) place.replaceChildren();
      for (const message of live.messages) {
        const row = /^opinions\[(\d+)\]/.exec(message.path)?.[1];
        const place = row && sheet.querySelector(`.field-messages[data-row="${row}"]`);
        if (place) {
          const line = document.createElement('span');
          line.className = 'fault';
          line.textContent = message.text;
          place.append(line);
        }
      }
      for (const [code, points] of Object.entries(live.points)) {
        const place = sheet.querySelector(`[data-points="${CSS.escape(code)}"]`);
        if (place) place.textContent = points;
      }
      if (live.area) document.getElementById('area-points').textContent = live.area;
      if (live.total) document.getElementById('total-points').textContent = 'Toàn bộ: ' + live.total + ' điểm.';
      saved.textContent = 'Đã giữ bản nháp lúc ' + live.saved + '.';
    };
    const check = async () => {
      const mine = ++turn;
      const fields = new URLSearchParams();
      for (const [name, value] of new FormData(sheet)) if (typeof value === 'string') fields.append(name, value);
      try {
        const answer = await fetch(sheet.dataset.check, { method: 'POST', body: fields, headers });
        if (answer.status === 401 || answer.status === 403) {
          saved.textContent = ENDED;
        } else if (answer.ok && mine === turn) {
          show(await answer.json());
        }
      } catch (e) {
        saved.textContent = UNREACHED;
      }
    };
    sheet.addEventListener('input', event => {
      if (event.target.type === 'file') return;
      clearTimeout(timer);
      timer = setTimeout(check, 600);
    });
    sheet.addEventListener('change', async event => {
      const target = event.target;
      if (!target.dataset.upload || !target.files.length) return;
      const body = new FormData();
      body.append('file', target.files[0]);
      body.append('_csrf', token());
      const answer = await fetch(target.dataset.upload, { method: 'POST', body, headers }).catch(() => null);
      if (!answer) {
        saved.textContent = UNREACHED;
      } else if (answer.status === 401) {
        saved.textContent = ENDED;
      } else if (answer.ok) {
        const { link, title } = await answer.json();
        const docs = target.closest('.evidence').querySelectorAll('.doc');
        const last = docs[docs.length - 1];
        last.querySelector('input[name$=".link"]').value = link;
        const name = last.querySelector('input[name$=".title"]');
        if (!name.value) name.value = title;
        check();
      } else {
        saved.textContent = 'Tệp không được nhận: chỉ nhận pdf, docx, xlsx, png, jpg trong giới hạn dung lượng.';
      }
      target.value = '';
    });
    sheet.addEventListener('submit', () => { sheet.querySelector('.save button').disabled = true; });
    addEventListener('pageshow', () => { const button = sheet.querySelector('.save button'); if (button) button.disabled = false; });
  }

  for (const form of document.querySelectorAll('form[data-progress]')) {
    form.addEventListener('submit', event => {
      event.preventDefault();
      const bar = form.querySelector('progress');
      const request = new XMLHttpRequest();
      bar.hidden = false;
      request.upload.onprogress = e => { if (e.lengthComputable) bar.value = 100 * e.loaded / e.total; };
      // the answer is shown as it came: asked for again, it would be without its notes, or its faults
      request.onload = () => { document.open(); document.write(request.responseText); document.close(); };
      request.open('POST', form.action);
      request.setRequestHeader('Accept', 'text/html');
      request.send(new FormData(form));
    });
  }
})();
