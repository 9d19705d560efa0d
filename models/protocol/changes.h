// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace karigar::protocol {

// GET /v1/changes?cursor=C&limit=L&generation=G answers one page of the feed, as zstd when the client accepts
// it:
//
//   {"changes":[{"seq":7,"kind":"booking","id":"01k…","doc":{…}},{"seq":9,"kind":"service","id":"…","doc":null}],
//    "cursor":9,"more":false,"settled":12,"generation":"01k…","serverTime":1774981900000}
//
// * `changes` are in feed order; `doc` is the stored document, byte for byte; null means gone or no longer
// visible.
// * `cursor` is what to ask with next; every change up to it has been shown.
// * `settled` is the number of the last command of this device whose effects lie at or below `cursor`.
// * `more` says that the feed goes on beyond `cursor` right now.
// * `generation` names the feed. The client sends it with every cursor but its first; when the data folder
// was made
//   anew or put back, the answer is 409 with the code "generation", and the client fetches everything again
//   but keeps its outbox.
// Pages are written and read as text (see backend/api/changespage.h and models/store/changeapplier.h), not
// through QJsonDocument: a first synchronisation moves 100,000 documents.

inline constexpr int kMaxChangesPerPage = 2000;
inline constexpr int kDefaultChangesPerPage = 1000;

} // namespace karigar::protocol
