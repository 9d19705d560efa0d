// SPDX-License-Identifier: GPL-3.0-or-later
// karigar-gallery [--dark|--light] [--high-contrast] [--size WxH] [--shot DIR]: every widget in realistic
// states.
#include "ui/gallery/gallerywindow.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"dark"_s, u"Use the dark scheme."_s},
                       {u"light"_s, u"Use the light scheme."_s},
                       {u"high-contrast"_s, u"Use the high-contrast tokens."_s},
                       {u"text-scale"_s, u"Scale the text (1.0 to 2.0)."_s, u"factor"_s, u"1.0"_s},
                       {u"size"_s, u"Window size."_s, u"WxH"_s, u"1280x800"_s},
                       {u"shot"_s, u"Save pictures of all pages into DIR and leave."_s, u"DIR"_s}});
    parser.process(app);
    using karigar::ui::Appearance;
    karigar::ui::Theme theme(parser.isSet(u"dark"_s)    ? Appearance::Dark
                             : parser.isSet(u"light"_s) ? Appearance::Light
                                                        : Appearance::System);
    theme.setHighContrast(parser.isSet(u"high-contrast"_s));
    theme.setTextScale(parser.value(u"text-scale"_s).toDouble());
    karigar::ui::GalleryWindow window;
    const QStringList size = parser.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    if (!parser.isSet(u"shot"_s))
        return QApplication::exec();
    return window.shoot(parser.value(u"shot"_s)) ? 0 : 1;
}
