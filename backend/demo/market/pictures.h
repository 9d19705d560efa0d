// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/demo/market/people.h"
#include "backend/store/attachmentfiles.h"

#include <functional>
#include <QHash>

namespace karigar::demo {

/// Bytes of every stored picture, by SHA-256.
using PictureSizes = QHash<QString, qint64>;
/// Told how many of how many are done, from any thread.
using Progress = std::function<void(int, int)>;

/// Paints and stores what every host shows, on two threads, and writes the hashes into the hosts.
Result<PictureSizes> paintPictures(std::vector<Host>& hosts, backend::AttachmentFiles& files,
                                   const Options& options, const Progress& progress);

} // namespace karigar::demo
