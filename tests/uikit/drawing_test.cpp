// SPDX-License-Identifier: GPL-3.0-or-later
// Charts and papers: what they show with the module that draws, and what they say without it.
#include "ui/drawing/barchart.h"
#include "ui/drawing/paperview.h"
#include "ui/drawing/plainkit.h"
#include "ui/style/theme.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QBuffer>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

const QVector<BarChart::Bar> kBars{{u"Mon"_s, u"Monday 16 November"_s, Money::rupees(4000)},
                                   {u"Tue"_s, u"Tuesday 17 November"_s, Money()},
                                   {u"Wed"_s, u"Wednesday 18 November"_s, Money::rupees(1000)}};

QImage pictureOf(QWidget& widget)
{
    widget.resize(480, 240);
    widget.show();
    QTest::qWait(50); // drawn after it was shown
    return widget.grab().toImage();
}

/// How many pixels of one colour a part of the picture has.
int count(const QImage& picture, QRect part, const QColor& color)
{
    int found = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            found += picture.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    return found;
}

int count(const QImage& picture, const QColor& color)
{
    return count(picture, picture.rect(), color);
}

/// One A5 page that is half black.
QByteArray halfBlack()
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setPageSize(QPageSize(QPageSize::A5));
    QPainter painter(&writer);
    painter.fillRect(0, 0, writer.width(), writer.height() / 2, Qt::black);
    painter.end();
    return bytes.data();
}

QString moduleFolder()
{
    return QCoreApplication::applicationDirPath() + u"/../lib/karigar"_s;
}

} // namespace

TEST(DrawingKit, IsFoundBesideTheProgram)
{
    EXPECT_NE(DrawingKit::load({u"/nowhere"_s, moduleFolder()}), nullptr);
    EXPECT_EQ(&DrawingKit::instance(), DrawingKit::load({moduleFolder()}));
}

TEST(DrawingKit, IsNotBoundByTheProgram)
{
#ifndef Q_OS_LINUX
    GTEST_SKIP() << "readelf is for ELF";
#endif
    QProcess readelf;
    readelf.start(u"readelf"_s, {u"-d"_s, QStringLiteral(KARIGAR_BIN_DIR "/karigar")});
    ASSERT_TRUE(readelf.waitForFinished());
    const QByteArray needs = readelf.readAllStandardOutput();
    ASSERT_TRUE(needs.contains("libQt6Widgets")) << needs.toStdString();
    for (const char* heavy : {"libQt6Charts", "libQt6Pdf", "libQt6PrintSupport"})
        EXPECT_FALSE(needs.contains(heavy)) << heavy;
}

TEST(BarChart, DrawsHigherBarsForLargerAmountsInTheThemesColour)
{
    Theme* theme = Theme::instance();
    theme->setAppearance(Appearance::Light);
    BarChart chart(u"chart"_s, u"Earned"_s);
    chart.setBars(kBars);
    const QImage light = pictureOf(chart);
    const QColor accent = Theme::tokens().color(Tone::Accent);
    const QRect left(0, 0, light.width() / 2, light.height());
    const QRect right(light.width() / 2, 0, light.width() / 2, light.height());
    const int high = count(light, left, accent);
    const int low = count(light, right, accent);
    EXPECT_GT(low, 100);
    EXPECT_NEAR(high, 4 * low, low / 2);

    theme->setAppearance(Appearance::Dark);
    const QImage dark = pictureOf(chart);
    EXPECT_GT(count(dark, Theme::tokens().color(Tone::Accent)), 100);
    EXPECT_NE(Theme::tokens().color(Tone::Accent), accent);
    theme->setAppearance(Appearance::Light);
}

TEST(BarChart, SaysItsNumbers)
{
    BarChart chart(u"chart"_s, u"Earned"_s);
    chart.setBars(kBars);
    const QString words = chart.accessibleDescription();
    EXPECT_TRUE(words.contains(u"Monday 16 November: ₹4,000.00"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"Wednesday 18 November: ₹1,000.00"_s)) << words.toStdString();
}

TEST(PaperView, ShowsThePageAndKeepsItsBytes)
{
    PaperView paper(u"paper"_s, u"Receipt"_s, PaperFit::Page);
    const QByteArray pdf = halfBlack();
    paper.setPdf(pdf);
    EXPECT_EQ(paper.pdf(), pdf);
    const auto ink = [&] { return count(pictureOf(paper), Qt::black); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return ink() > 2000; })) << ink(); // pages are rendered by a thread
    ASSERT_TRUE(paper.focusProxy());
    EXPECT_EQ(paper.focusProxy()->accessibleName(), u"Receipt"_s);
}

TEST(PlainKit, SaysNumbersAndWhatToDoInstead)
{
    QTemporaryDir empty;
    EXPECT_EQ(DrawingKit::load({empty.path()}), nullptr);
    PlainKit kit;
    QWidget parent;
    QWidget* bars = kit.newBars(&parent);
    kit.setBars(
        bars, BarPicture{
                  {{u"Mon"_s, u"Monday: ₹10"_s, 10}, {u"Tue"_s, u"Tuesday: ₹20"_s, 20}}, {}, {}, {}, {}, {}});
    EXPECT_EQ(qobject_cast<QLabel*>(bars)->text(), u"Monday: ₹10\nTuesday: ₹20"_s);
    QWidget* paper = kit.newPaper(PaperFit::Page, &parent);
    kit.setPaper(paper, halfBlack());
    EXPECT_TRUE(qobject_cast<QLabel*>(paper)->text().contains(u"save it as PDF"_s));
}

} // namespace karigar::ui
