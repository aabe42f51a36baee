// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

interface IToken {
    function balanceOf(address account) external view returns (uint256);
    function totalSupply() external view returns (uint256);
    function transfer(address to, uint256 amount) external returns (bool);
}

contract Dividend {
    IToken public immutable stock;
    IToken public immutable coin;
    uint256 public pot;
    mapping(address => uint256) public round;

    constructor(IToken stock_, IToken coin_, uint256 pot_) {
        stock = stock_;
        coin = coin_;
        pot = pot_;
    }

    function collect() external {
        require(round[msg.sender] + 6500 < block.number, "too early");
        round[msg.sender] = block.number;
        require(coin.transfer(msg.sender, (stock.balanceOf(msg.sender) * pot) / stock.totalSupply()));
    }
}
