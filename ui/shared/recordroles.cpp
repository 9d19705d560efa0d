// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/recordroles.h"

#include <array>
#include <QMetaType>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

struct NamedTone {
    QStringView name;
    Tone tone;
};
constexpr std::array kNamedTones{NamedTone{u"accent", Tone::Accent}, NamedTone{u"ok", Tone::Ok},
                                 NamedTone{u"warn", Tone::Warn},     NamedTone{u"bad", Tone::Bad},
                                 NamedTone{u"info", Tone::Info},     NamedTone{u"plum", Tone::Plum},
                                 NamedTone{u"ink", Tone::Ink},       NamedTone{u"muted", Tone::Muted}};

bool isText(const QVariant& answer)
{
    return answer.typeId() == QMetaType::QString;
}

} // namespace

Icon iconNamed(QStringView name)
{
    for (int i = 0; i < kIconCount; ++i)
        if (iconName(static_cast<Icon>(i)) == name)
            return static_cast<Icon>(i);
    return Icon::None;
}

Tone toneNamed(QStringView name)
{
    for (const NamedTone& candidate : kNamedTones)
        if (candidate.name == name)
            return candidate.tone;
    return Tone::Muted;
}

Icon iconOf(const QVariant& answer)
{
    if (isText(answer))
        return iconNamed(answer.toString());
    return answer.isValid() ? static_cast<Icon>(answer.toInt()) : Icon::None;
}

Tone toneOf(const QVariant& answer)
{
    if (isText(answer))
        return toneNamed(answer.toString());
    return answer.isValid() ? static_cast<Tone>(answer.toInt()) : Tone::Muted;
}

} // namespace karigar::ui
