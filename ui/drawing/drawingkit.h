// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPageSize>
#include <QtPlugin>
#include <QVector>

class QWidget;

namespace karigar::ui {

/// Everything that a chart of bars shows. Heights share one unit of the caller's choice.
struct BarPicture {
    struct Bar {
        QString label; ///< below the bar
        QString tip;   ///< under the pointer
        double height = 0;
    };
    struct Mark {
        QString label; ///< beside its line
        double height = 0;
    };

    QVector<Bar> bars;
    QVector<Mark> marks; ///< from the bottom up; the last is the top of the picture
    QColor bar;
    QColor line;
    QColor words;
    QFont font;
};

enum class PaperFit { Page, Width, AllPages };

/// What Qt Charts, Qt Pdf and Qt's printing do for us, behind an interface that needs none of them, so that
/// they are loaded when something is drawn for the first time (docs/adr/0018-drawing-kit.md). Knows colours,
/// fonts and bytes, neither records nor the theme; barchart.h and paperview.h are for pages. GUI thread.
class DrawingKit {
public:
    virtual ~DrawingKit() = default;

    virtual QWidget* newBars(QWidget* parent) = 0;
    /// For a widget of newBars() only.
    virtual void setBars(QWidget* bars, const BarPicture& picture) = 0;
    virtual QWidget* newPaper(PaperFit fit, QWidget* parent) = 0;
    /// For a widget of newPaper() only.
    virtual void setPaper(QWidget* paper, const QByteArray& pdf) = 0;
    /// Asks for the printer and prints every page, as large as the paper lets it. False when the person
    /// changed their mind. Returns when the pages are with the printer.
    virtual bool print(QWidget* parent, const QByteArray& pdf, QPageSize::PageSizeId paper) = 0;

    /// The module that lies beside the program, loaded on the first call and kept; without one, PlainKit.
    static DrawingKit& instance();
    /// The module of the first of the folders that has a fitting one, or null.
    static DrawingKit* load(const QStringList& folders);
};

} // namespace karigar::ui

Q_DECLARE_INTERFACE(karigar::ui::DrawingKit, "org.karigar.DrawingKit/1")
