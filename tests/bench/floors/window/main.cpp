// SPDX-License-Identifier: GPL-3.0-or-later
// floor-window: a plain Qt window with menu, tool bar and a table of 200 rows; says first-paint when it has
// painted, then ends.
#include <cstdio>
#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 200;
constexpr int kColumns = 8;

class Table final : public QTableView {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QTableView::paintEvent(event);
        if (std::exchange(m_painted, true))
            return;
        // After this event the window system has the pixels.
        QTimer::singleShot(0, this, [] {
            std::puts("first-paint");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    QStandardItemModel model(kRows, kColumns);
    for (int row = 0; row < kRows; ++row)
        for (int column = 0; column < kColumns; ++column)
            model.setItem(row, column, new QStandardItem(u"Row %1, column %2"_s.arg(row).arg(column)));
    auto* const table = new Table;
    table->setModel(&model);
    window.setCentralWidget(table);
    QMenu* const menu = window.menuBar()->addMenu(u"File"_s);
    QToolBar* const tools = window.addToolBar(u"Tools"_s);
    for (const QString& name : {u"New"_s, u"Open"_s, u"Save"_s, u"Print"_s})
        tools->addAction(menu->addAction(name));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
