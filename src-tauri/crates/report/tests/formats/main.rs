//! What a document becomes, looked at from outside: with the programs that people open it with, where there are any.

mod csv;
mod docx;
mod example;
mod golden;
mod hours;
mod html;
mod markdown;
mod sheet;
mod written;
mod year;
