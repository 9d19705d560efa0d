// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailcontent.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

// Mail programs know few styles, and only those that stand on the element itself.
constexpr auto kBody =
    "margin:0;padding:24px;background:#f6f1ea;font-family:'Noto Sans',Arial,sans-serif;color:#2b2320"_L1;
constexpr auto kSheet = "max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border-radius:8px"_L1;
constexpr auto kName = "padding:4px 16px 4px 0;color:#6b5d55;vertical-align:top"_L1;
constexpr auto kFooter = "max-width:560px;margin:16px auto 0;font-size:12px;color:#6b5d55"_L1;

QString tagged(QLatin1String tag, const QString& text, QLatin1String style = {})
{
    const QString attribute = style.isEmpty() ? QString() : u" style=\"%1\""_s.arg(style);
    return u"<%1%2>"_s.arg(tag, attribute) + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) +
           u"</%1>\n"_s.arg(tag);
}

QString factRows(const MailContent& content)
{
    QString rows;
    for (const auto& [name, value] : content.facts)
        rows += u"<tr>"_s + tagged("td"_L1, name, kName) + tagged("td"_L1, value) + u"</tr>\n"_s;
    return rows;
}

} // namespace

QString mailText(const MailContent& content)
{
    QStringList lines{content.greeting, {}};
    for (const QString& paragraph : content.paragraphs)
        lines << paragraph << QString();
    for (const auto& [name, value] : content.facts)
        lines << name + u": "_s + value;
    lines << QString() << u"-- "_s;
    lines << content.footer;
    return lines.join(u'\n') + u'\n';
}

QString mailHtml(const MailContent& content, const QString& language)
{
    QString sheet = tagged("h1"_L1, content.subject, "font-size:20px;margin:0 0 16px"_L1);
    sheet += tagged("p"_L1, content.greeting);
    for (const QString& paragraph : content.paragraphs)
        sheet += tagged("p"_L1, paragraph);
    if (!content.facts.empty())
        sheet += u"<table style=\"border-collapse:collapse\">\n"_s + factRows(content) + u"</table>\n"_s;
    QString html = u"<!DOCTYPE html>\n<html lang=\""_s + language.toHtmlEscaped() +
                   u"\">\n<head><meta charset=\"utf-8\">"_s + tagged("title"_L1, content.subject) +
                   u"</head>\n<body style=\""_s + kBody + u"\">\n<div style=\""_s + kSheet + u"\">\n"_s;
    html += sheet + u"</div>\n<div style=\""_s + kFooter + u"\">\n"_s;
    for (const QString& line : content.footer)
        html += tagged("p"_L1, line, "margin:4px 0"_L1);
    return html + u"</div>\n</body>\n</html>\n"_s;
}

} // namespace karigar::backend
