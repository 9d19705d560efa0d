// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/mail/smtp/mailmessage.h"

#include <memory>

struct curl_mime;
struct curl_slist;

/// A mail's body as libcurl's MIME tree: text and HTML as alternatives, files beside them.
namespace karigar::backend {

struct FreeCurlMime {
    void operator()(curl_mime* mime) const;
};
struct FreeCurlList {
    void operator()(curl_slist* list) const;
};
using CurlMime = std::unique_ptr<curl_mime, FreeCurlMime>;
using CurlList = std::unique_ptr<curl_slist, FreeCurlList>;

/// Borrows nothing of `message`. `curl` is an easy handle that lives as long as the tree.
CurlMime mimeOf(void* curl, const MailMessage& message);
CurlList curlList(const std::vector<QByteArray>& lines);

} // namespace karigar::backend
