// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

namespace karigar::backend {

/// What a mail says, before it is text or HTML: both come from these same values.
struct MailContent {
    QString subject;
    QString greeting;
    QStringList paragraphs;
    std::vector<std::pair<QString, QString>> facts; ///< what and its value: "When", "Tuesday 14 April"
    QStringList footer;
};

QString mailText(const MailContent& content);
/// Everything in it is escaped; nothing is loaded from elsewhere, so opening it tells nobody anything.
QString mailHtml(const MailContent& content, const QString& language);

} // namespace karigar::backend
