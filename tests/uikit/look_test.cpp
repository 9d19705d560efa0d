// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/iconset.h"
#include "ui/style/theme.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QImage>
#include <QPalette>
#include <QSignalSpy>
#include <set>

using namespace Qt::StringLiterals;
using namespace karigar::ui;

namespace {

constexpr Tone kTextTones[]{Tone::Ink,  Tone::Muted, Tone::Accent, Tone::Ok,
                            Tone::Warn, Tone::Bad,   Tone::Info,   Tone::Plum};

class Contrasts : public testing::TestWithParam<std::tuple<Scheme, Contrast>> {
protected:
    Tokens tokens{std::get<0>(GetParam()), std::get<1>(GetParam())};
};

} // namespace

TEST_P(Contrasts, TextOnPaperAndCard)
{
    for (const Tone text : kTextTones)
        for (const Tone ground : {Tone::Paper, Tone::Card})
            EXPECT_GE(contrastRatio(tokens.color(text), tokens.color(ground)), 4.5)
                << tokens.color(text).name().toStdString() << " on "
                << tokens.color(ground).name().toStdString();
    EXPECT_GE(contrastRatio(tokens.color(Tone::OnAccent), tokens.color(Tone::Accent)), 4.5);
}

TEST_P(Contrasts, TextInItsOwnChip)
{
    for (const Tone tone : kTextTones)
        EXPECT_GE(contrastRatio(tokens.color(tone), tokens.tint(tone)), 4.5)
            << tokens.color(tone).name().toStdString();
}

TEST_P(Contrasts, OnAccentOnEveryMode)
{
    for (const Mode mode : {Mode::Artisan, Mode::Customer, Mode::Admin})
        EXPECT_GE(contrastRatio(tokens.color(Tone::OnAccent), tokens.color(tokens.modeTone(mode))), 4.5);
}

INSTANTIATE_TEST_SUITE_P(All, Contrasts,
                         testing::Combine(testing::Values(Scheme::Light, Scheme::Dark),
                                          testing::Values(Contrast::Normal, Contrast::High)));

TEST(Tokens, AreTheOnesTheLookNames)
{
    const Tokens light, dark(Scheme::Dark);
    EXPECT_EQ(light.color(Tone::Paper), QColor(0xFA, 0xF7, 0xF2));
    EXPECT_EQ(light.color(Tone::Accent), QColor(0xA8, 0x48, 0x1F));
    EXPECT_EQ(dark.color(Tone::Accent), QColor(0xEC, 0x9A, 0x70));
    EXPECT_EQ(dark.color(Tone::Info), QColor(0x8D, 0xB8, 0xEA));
}

TEST(Icons, AllLoadAndDiffer)
{
    std::set<QByteArray> seen;
    for (int i = 0; i < kIconCount; ++i) {
        const auto name = static_cast<Icon>(i);
        const QImage image =
            iconPixmap(name, Qt::black, 20, 2.0).toImage().convertToFormat(QImage::Format_ARGB32);
        ASSERT_EQ(image.width(), 40) << iconName(name).toString().toStdString();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 128;
        EXPECT_GT(inked, 20) << iconName(name).toString().toStdString();
        seen.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
    }
    EXPECT_EQ(seen.size(), static_cast<std::size_t>(kIconCount));
}

TEST(Icons, FollowTheThemeByThemselves)
{
    const QIcon bell = iconFor(Icon::Bell);
    const QImage light = bell.pixmap(20, 20).toImage();
    Theme::instance()->setAppearance(Appearance::Dark);
    const QImage dark = bell.pixmap(20, 20).toImage();
    Theme::instance()->setAppearance(Appearance::Light);
    EXPECT_NE(light, dark);
}

TEST(Theme, SwitchesLive)
{
    QSignalSpy changed(Theme::instance(), &Theme::changed);
    Theme::instance()->setAppearance(Appearance::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Theme::tokens().color(Tone::Paper));
    EXPECT_TRUE(Theme::tokens().isDark());
    Theme::instance()->setAppearance(Appearance::Light);
    EXPECT_FALSE(Theme::tokens().isDark());
    EXPECT_EQ(changed.count(), 2);
}

TEST(Theme, FillsEveryNameInTheStyleSheet)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QString sheet = styleSheetFor(Tokens(scheme)).section(u"*/"_s, 1);
        EXPECT_GT(sheet.size(), 1000);
        EXPECT_FALSE(sheet.contains(u'@'));
    }
}
