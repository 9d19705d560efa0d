// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paperfonts.h"

#include <algorithm>
#include <QFontDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

// Outside the namespace, as Qt's macro asks for; a static library's resources are not found by themselves.
static void loadFontResource()
{
    Q_INIT_RESOURCE(paperfonts);
}

namespace karigar::ui {

namespace {

bool registerFonts()
{
    loadFontResource();
    for (const QString& file : {u"NotoSans-Regular"_s, u"NotoSans-Bold"_s, u"NotoSansDevanagari-Regular"_s,
                                u"NotoSansDevanagari-Bold"_s})
        if (QFontDatabase::addApplicationFont(u":/paperfonts/%1.ttf"_s.arg(file)) < 0)
            return false;
    return true;
}

bool hasDevanagari(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'\u0900' && c <= u'\u097f'; });
}

} // namespace

QFont paperFont(const QString& text, double points, bool strong)
{
    static const bool registered = registerFonts();
    Q_UNUSED(registered);
    QStringList families{u"Noto Sans"_s, u"Noto Sans Devanagari"_s, u"sans-serif"_s};
    // The first family is asked to shape the whole text, and complains of a script that it does not know.
    if (hasDevanagari(text))
        families.swapItemsAt(0, 1);
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(points);
    font.setWeight(strong ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace karigar::ui
