// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QFile>
#include <QMap>

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

QMap<QString, QString> placeholders(const Tokens& t)
{
    const auto name = [&](Tone tone) { return t.color(tone).name(); };
    const auto points = [&](TextSize size) { return QString::number(t.pointSize(size)) + u"pt"_s; };
    const Tone accent = Tone::Accent;
    return {
        {u"paper"_s, name(Tone::Paper)},
        {u"card"_s, name(Tone::Card)},
        {u"line"_s, name(Tone::Line)},
        {u"edge"_s, t.tint(Tone::Muted, t.contrast() == Contrast::High ? 1.0 : 0.55).name()},
        {u"ink"_s, name(Tone::Ink)},
        {u"muted"_s, name(Tone::Muted)},
        {u"accent"_s, name(accent)},
        {u"onAccent"_s, name(Tone::OnAccent)},
        {u"accentHover"_s, mix(t.color(accent), t.color(Tone::Ink), 0.12).name()},
        {u"accentDown"_s, mix(t.color(accent), t.color(t.isDark() ? Tone::Paper : Tone::Ink), 0.25).name()},
        {u"accentTint"_s, t.tint(accent).name()},
        {u"bad"_s, name(Tone::Bad)},
        {u"badTint"_s, t.tint(Tone::Bad).name()},
        {u"hover"_s, t.hover().name()},
        {u"down"_s, mix(t.hover(), t.color(Tone::Ink), 0.06).name()},
        {u"off"_s, t.tint(Tone::Muted, 0.10).name()},
        {u"offText"_s, t.tint(Tone::Muted, 0.65).name()},
        {u"caption"_s, points(TextSize::Caption)},
        {u"body"_s, points(TextSize::Body)},
        {u"title"_s, points(TextSize::Title)},
        {u"heading"_s, points(TextSize::Heading)},
        {u"display"_s, points(TextSize::Display)},
        {u"control"_s, QString::number(radius::kControl) + u"px"_s},
        {u"cardRadius"_s, QString::number(radius::kCard) + u"px"_s},
    };
}

} // namespace

QPalette paletteFor(const Tokens& t)
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, const QColor& color) { p.setColor(role, color); };
    set(QPalette::Window, t.color(Tone::Paper));
    set(QPalette::WindowText, t.color(Tone::Ink));
    set(QPalette::Base, t.color(Tone::Card));
    set(QPalette::AlternateBase, t.color(Tone::Paper));
    set(QPalette::Text, t.color(Tone::Ink));
    set(QPalette::PlaceholderText, t.color(Tone::Muted));
    set(QPalette::Button, t.color(Tone::Card));
    set(QPalette::ButtonText, t.color(Tone::Ink));
    set(QPalette::BrightText, t.color(Tone::Bad));
    set(QPalette::Light, t.color(Tone::Card));
    set(QPalette::Midlight, t.color(Tone::Line));
    set(QPalette::Mid, t.color(Tone::Line));
    // What a PDF view takes as the ground around the paper.
    set(QPalette::Dark, t.tint(Tone::Muted, metric::kTint, Tone::Paper));
    set(QPalette::Shadow, t.color(Tone::Line));
    set(QPalette::Highlight, t.color(Tone::Accent));
    set(QPalette::HighlightedText, t.color(Tone::OnAccent));
    set(QPalette::Link, t.color(Tone::Accent));
    set(QPalette::LinkVisited, t.color(Tone::Accent));
    set(QPalette::ToolTipBase, t.color(Tone::Ink));
    set(QPalette::ToolTipText, t.color(Tone::Paper));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.tint(Tone::Muted, 0.65));
    return p;
}

QString styleSheetFor(const Tokens& tokens)
{
    QFile file(u":/karigar/style/karigar.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const auto values = placeholders(tokens);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        sheet.replace(u"@"_s + it.key() + u"@"_s, it.value());
    return sheet;
}

} // namespace karigar::ui
